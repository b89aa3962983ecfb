import '../../components/styles/main.css';
import { Options } from '../../components/options.tsx';
import { mount } from '../../utils/ui/mount.tsx';

mount(Options);
