// The composer of replies and notes: `<nanni-composer>` turns the plain form inside it into one.
import { Composer } from "./composer";

customElements.define("nanni-composer", Composer);
