"""Feeds the engine random texts and checks its laws: `python -m tools.fuzz --count 1000000`.

Texts are seeded mixes of what rules look for, of what breaks readers, and of noise; a failure
prints the seed and the text, so that it can be repeated.
"""

import argparse
import random
import sys
from multiprocessing import Pool

from nanni import Reviewer
from nanni.model import CHANNELS
from nanni.review.discovery import discover, page_path
from nanni.rulekit.examples import parse_examples

#: What breaks readers of text.
_NOISE = (
    *("\u200b", "\u202e", "\ufeff", "\u00a0", "\r\n", "\n\n", "\t", "\0", "\ud83d", "и\u0306"),
    *("🙂", "ё", "«", "»", "“", '"', "`", "```", "{{x}}", "[Имя]", "%s", "<b>", "&nbsp;", "> "),
    *("https://a.b/c?d=e", "a@b.co", "-- \n", "…", "!!!", "?!", " ,", "—", "1 490", "31.02"),
    *("25:00", "№", "₽", "%", "4276 1234 5678 9010", "ааааааа", "не", "we'll", "don’t", "'"),
    *("-", "_", "(", "]", "\\", "=", "=="),
)
_ALPHABETS = (
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя ",
    "abcdefghijklmnopqrstuvwxyz ",
    "0123456789 .,:-",
)
_BATCH = 2_000
_CHECK_TWICE = 50


def _words() -> list[str]:
    """Words of all pages' examples: what the rules were written for."""
    found: set[str] = set()
    for _, module in discover():
        for lang in ("ru", "en"):
            for example in parse_examples(page_path(module, lang).read_text(encoding="utf-8")):
                for line in example.lines:
                    found.update(line.text.split())
    return sorted(found)


class Fuzzer:
    """Makes texts and checks one review of each."""

    def __init__(self) -> None:
        self._reviewer = Reviewer.load()
        self._words = _words()

    def run(self, seed: int, count: int) -> str | None:
        """Check ``count`` texts; the description of the first failure, or None."""
        rng = random.Random(seed)
        for number in range(count):
            text = self._text(rng)
            channel = rng.choice(CHANNELS)
            try:
                problem = self._check(text, channel, twice=number % _CHECK_TWICE == 0)
            except Exception as error:  # noqa: BLE001 - whatever it is, it is a finding here
                problem = f"{type(error).__name__}: {error}"
            if problem:
                return f"seed {seed}, number {number}, channel {channel}: {problem}\n  {text!r}"
        return None

    def _text(self, rng: random.Random) -> str:
        pieces = []
        for _ in range(rng.randint(0, 25)):
            kind = rng.random()
            if kind < 0.6:  # noqa: PLR2004 - the mix
                pieces.append(rng.choice(self._words))
            elif kind < 0.85:  # noqa: PLR2004
                pieces.append(rng.choice(_NOISE))
            else:
                alphabet = rng.choice(_ALPHABETS)
                pieces.append("".join(rng.choices(alphabet, k=rng.randint(1, 12))))
        return rng.choice((" ", " ", " ", "")).join(pieces)

    def _check(self, text: str, channel: str, *, twice: bool) -> str | None:
        review = self._reviewer.review(text, ["Где мой заказ?"], channel)
        for finding in review.findings:
            if finding.text != text[finding.start : finding.end]:
                return f"{finding.code} does not quote its span"
            for fix in finding.fixes:
                if not all(0 <= e.start <= e.end <= len(text) for e in fix.edits):
                    return f"{finding.code} edits outside of the text"
        if twice and self._reviewer.review(text, ["Где мой заказ?"], channel) != review:
            return "two reviews differ"
        return None


_fuzzer: Fuzzer | None = None


def _work(seed: int) -> str | None:
    global _fuzzer  # noqa: PLW0603 - one engine for each worker
    if _fuzzer is None:
        _fuzzer = Fuzzer()
    return _fuzzer.run(seed, _BATCH)


def main() -> int:
    """Run; 0 when every text passed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0, help="first seed")
    arguments = parser.parse_args()
    batches = -(-arguments.count // _BATCH)
    failures = []
    with Pool(2) as pool:
        seeds = range(arguments.seed, arguments.seed + batches)
        for done, failure in enumerate(pool.imap_unordered(_work, seeds), 1):
            if failure:
                failures.append(failure)
                print(failure, file=sys.stderr)
            if sys.stderr.isatty():
                print(f"\r{done * _BATCH} of {batches * _BATCH}", end="", file=sys.stderr)
    print(f"fuzz: {batches * _BATCH} texts, {len(failures)} failing batches")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
