import { NotFoundWords } from "../_components/not-found-words";

export default function NotFound() {
  return <NotFoundWords />;
}
