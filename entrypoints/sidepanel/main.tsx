import '../../components/styles/main.css';
import { SidePanel } from '../../components/side-panel.tsx';
import { mount } from '../../utils/ui/mount.tsx';

mount(SidePanel);
