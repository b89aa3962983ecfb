import '../../components/styles/main.css';
import { Popup } from '../../components/popup.tsx';
import { mount } from '../../utils/ui/mount.tsx';

mount(Popup);
