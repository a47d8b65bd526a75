"""Theirs: what the customer's words say of our promises: it came, it did not, what about it?"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from nanni.dialogue.commitments import wording
from nanni.dialogue.commitments.acts import Matter, matter_of
from nanni.dialogue.commitments.promising import (
    is_repeated,
    place_of,
    term_of,
    waits_for_customer,
)
from nanni.dialogue.commitments.standing import (
    BACK,
    closed,
    evidence_in,
    fit_of,
    has_lapsed,
    wanted,
)
from nanni.dialogue.commitments.told import Told, told_in
from nanni.dialogue.endings import has_good_news
from nanni.dialogue.thread import Thread, Turn
from nanni.model import CommitmentState, Evidence

#: How many messages after a promise good news that names no deed may be about it.
_NEAR = 4
#: Before them the customer has had a turn to do what the promise hangs on.
_MET_CONDITION = 3


class Hearing:
    """One message of the customer's and the promises that it may tell of."""

    def __init__(self, thread: Thread, turn: Turn, standing: Mapping[int, Matter]) -> None:
        """``standing`` are places of open promises."""
        self.thread, self.turn = thread, turn
        self.standing = standing
        self.mentioned = False

    def settle(self) -> None:
        """Take in all that the message says of the promises, the surest words first."""
        self._waivers()
        tolds = told_in(self.turn.view, wanted(self.standing.values()))
        self._confirmations(one for one in tolds if one.what == "done")
        self._complaints(one for one in tolds if one.what == "undone")
        self._questions(one for one in tolds if one.what == "asked")
        self._rest()

    def _waivers(self) -> None:
        """«Звонить не нужно»: taken back by the one to whom it was promised."""
        low = self.turn.view.low
        match = wording.WAIVED.search(low)
        if match is None:
            return
        words = evidence_in(self.turn, *match.span(), "withdrawn")
        about = matter_of(self.turn.view.sentence(match.start()))
        for place, promised in self.standing.items():
            if not about.families or about.meets(promised):
                self._close(place, "withdrawn", words)

    def _confirmations(self, tolds: Iterable[Told]) -> None:
        """«Деньги пришли»: kept, whatever the clock says."""
        for told in tolds:
            for place in self._best(told):
                done = evidence_in(self.turn, told.start, told.end, "done")
                promise = self.thread.promises[place]
                state: CommitmentState = "open" if is_repeated(promise.text.lower()) else "kept"
                self._close(place, state, done)

    def _complaints(self, tolds: Iterable[Told]) -> None:
        """«Так и не перезвонили»: broken once the time is over or was never named."""
        for told in tolds:
            for place in self._best(told):
                self._complain(place, told.start, told.end)

    def _questions(self, tolds: Iterable[Told]) -> None:
        """«Когда вернёте?»: a reminder."""
        for told in tolds:
            for place in self._best(told):
                self._close(place, "open", evidence_in(self.turn, told.start, told.end, "ping"))

    def _rest(self) -> None:
        """Words that name no deed: «ну что там?», "still nothing", thanks after the term."""
        if self.mentioned:
            return
        latest = next((p for p in reversed([*self.standing]) if self._is_open(p)), None)
        if latest is None:
            return
        low = self.turn.view.low
        if self._asks_for_person(latest):
            return
        if match := wording.COMPLAINT.search(low):
            self._complain(latest, *match.span())
        elif match := wording.PING.search(low):
            self._close(latest, "open", evidence_in(self.turn, *match.span(), "ping"))
        elif self._reminds_again(latest):
            self._complain(latest, 0, len(low))
        else:
            self._gladly(latest)

    def _gladly(self, latest: int) -> None:
        """Good news and thanks; without them the message may be what a promise waited for."""
        if self._brings_good_news(latest):
            whole = evidence_in(self.turn, 0, len(self.turn.view.low), "done")
            self._close(latest, "kept", whole)
        elif thanks := self._thanks():
            for place in self._lapsed():
                self._close(place, "kept", thanks)
        else:
            self._start_clocks()

    def _is_open(self, place: int) -> bool:
        return self.thread.promises[place].state == "open"

    def _close(self, place: int, state: CommitmentState, evidence: Evidence) -> None:
        self.mentioned = True
        self.thread.promises[place] = closed(self.thread.promises[place], state, evidence)

    def _best(self, told: Told) -> Iterator[int]:
        """The open promises that a report fits best."""
        promises = self.thread.promises
        fits = {
            place: fit
            for place, about in self.standing.items()
            if self._is_open(place) and (fit := fit_of(told, promises[place], about))
        }
        best = max(fits.values(), default=0)
        yield from (place for place, fit in fits.items() if fit == best)

    def _complain(self, place: int, start: int, end: int) -> None:
        promise = self.thread.promises[place]
        over = promise.due is None or self.turn.message.at is None or self._has_lapsed(place)
        if over:
            self._close(place, "broken", evidence_in(self.turn, start, end, "complaint"))
        else:
            self._close(place, "open", evidence_in(self.turn, start, end, "ping"))

    def _has_lapsed(self, place: int) -> bool:
        return has_lapsed(self.thread, self.thread.promises[place], self.turn.message.at)

    def _lapsed(self) -> list[int]:
        return [p for p in self.standing if self._is_open(p) and self._has_lapsed(p)]

    def _asks_for_person(self, place: int) -> bool:
        """Whether the customer still asks for the person whom a form or a bot has promised."""
        thread = self.thread
        promise = thread.promises[place]
        if thread.turns[promise.message_index].message.role != "bot":
            return False
        signals = [s for s in thread.signals[-BACK:] if s.message_index == self.turn.index]
        wanted = next((s for s in signals if s.kind == "wants_human"), None)
        if wanted is None:
            return False
        reminded = any(one.what == "ping" for one in promise.evidence)
        what = "complaint" if reminded else "ping"
        words = Evidence(self.turn.index, wanted.start, wanted.end, what)
        self._close(place, "broken" if reminded else "open", words)
        return True

    def _brings_good_news(self, place: int) -> bool:
        """«Обменяли», "they're here": soon after the only promise, it speaks of the promise."""
        promise = self.thread.promises[place]
        since = self.turn.index - promise.message_index
        if promise.kind == "refund" and not wording.MONEY_CAME.search(self.turn.view.low):
            return False
        near = (_MET_CONDITION if promise.conditional else 1) <= since <= _NEAR
        alone = sum(map(self._is_open, self.standing)) == 1
        return near and alone and has_good_news(self.turn)

    def _reminds_again(self, place: int) -> bool:
        """Whether the customer, who has reminded us of the promise before, writes of it again."""
        promise = self.thread.promises[place]
        if promise.due is not None or not any(one.what == "ping" for one in promise.evidence):
            return False
        kinds = {signal.kind for signal in self.thread.signals_of(self.turn)}
        return "repeat_contact" in kinds

    def _thanks(self) -> Evidence | None:
        signals = self.thread.signals[-BACK:]
        return next(
            (
                Evidence(signal.message_index, signal.start, signal.end, "done")
                for signal in signals
                if signal.kind == "thanks" and signal.message_index == self.turn.index
            ),
            None,
        )

    def _start_clocks(self) -> None:
        """«Напишите — сделаю за час»: the hour begins when the customer writes."""
        at = self.turn.message.at
        for place in self.standing:
            promise = self.thread.promises[place]
            if at is None or promise.due or not (promise.conditional and promise.due_iso):
                continue
            made = self.thread.turns[promise.message_index]
            start = place_of(made, promise.start)
            begin, end = made.view.span_of_sentence(start)
            if waits_for_customer(made.view.low[begin:end], start - begin):
                due = term_of(self.thread, made, promise, at)
                if due is not None:
                    self.thread.promises[place] = replace(promise, due=due.moment)
