"""Remedies: whether something was done for the customer, so that understanding may be asked."""

from nanni.dialogue.thread import Thread, Turn


def note_remedy(thread: Thread, turn: Turn) -> None:
    """Remember a deed that a message of ours reports, until the customer complains again.

    Having looked into the matter is no deed.
    """
    if turn.is_ours:
        if not thread.remedied:
            deeds = turn.view.cue("action_done")
            thread.remedied = any(match.label != "looked" for match in deeds)
    elif thread.remedied and turn.is_customers:
        thread.remedied = not turn.view.has_cue("complaint")
