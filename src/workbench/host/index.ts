/** The public interface of the host; see README.md. */
export { createHost, type Host, type HostOptions, type RequestRecord } from "./create-host";
export { createHostBridge, type HostBridge } from "./host-bridge";
export {
  LOWEST_SUPPORTED,
  NEWEST,
  isSetSupported,
  type RequirementMatrix,
} from "./requirement-sets";
export {
  connectXdm,
  type PageWindow,
  type PaneFrame,
  type XdmConnection,
  type XdmOptions,
} from "./xdm";
