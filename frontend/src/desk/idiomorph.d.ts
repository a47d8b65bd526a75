// The library ships no types; this is what we use of it.
declare module "idiomorph" {
  interface Options {
    morphStyle?: "outerHTML" | "innerHTML";
    ignoreActiveValue?: boolean;
    restoreFocus?: boolean;
    callbacks?: {
      beforeNodeMorphed?: (old: Node, fresh: Node) => boolean;
      beforeNodeRemoved?: (old: Node) => boolean;
      beforeAttributeUpdated?: (name: string, node: Element, change: "update" | "remove") => boolean;
    };
  }
  export const Idiomorph: {
    morph(old: Node, fresh: string | Node, options?: Options): void;
  };
}
