import '../../components/styles/main.css';
import { Welcome } from '../../components/welcome.tsx';
import { mount } from '../../utils/ui/mount.tsx';

mount(Welcome);
