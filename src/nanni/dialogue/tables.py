"""Tables of words: long regular expressions written as tables that one can read and amend."""


def joined(*tables: str) -> str:
    r"""One regular expression out of tables, whose lines are joined as they stand.

    A line that begins with ``#`` is a comment. The bars between alternatives are written, so that
    a line may be broken at any of them.

    >>> joined('''
    ...     # Greetings.
    ...     hello|hi
    ...     |good (?:morning|evening)
    ... ''')
    'hello|hi|good (?:morning|evening)'
    """
    lines = (line.strip() for table in tables for line in table.splitlines())
    return "".join(line for line in lines if not line.startswith("#"))
