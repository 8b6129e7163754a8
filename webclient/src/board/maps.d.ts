/** Made by the build from the atlas; see `map/` beside the sources. */
declare module "virtual:map/central-asia" {
  export const centralAsia: import("./region").RegionMap;
}
