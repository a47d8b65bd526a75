"""Names of files as they may be kept and shown: no paths, no letters that deceive the eye."""

import re
import unicodedata

_LONGEST = 120
_LONGEST_ENDING = 12
#: Cc control, Cf invisible and direction-turning marks, Cs halves, Co private, Cn not assigned.
_UNSEEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}
_FORBIDDEN = re.compile(r'[<>:"|?*`$;&]+')
_BLANKS = re.compile(r"\s+")


def clean_name(name: str, extension: str = "") -> str:
    r"""A name that is safe to show, to store and to download under.

    Args:
        name: as the sender's side gave it, perhaps with a path.
        extension: the ending that fits the content, for a file without a name.

    >>> clean_name("../../etc/.htaccess"), clean_name("счёт\u202efdp.exe")
    ('htaccess', 'счётfdp.exe')
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(c for c in last if unicodedata.category(c) not in _UNSEEN or c == "\t")
    plain = _BLANKS.sub(" ", _FORBIDDEN.sub("_", seen)).strip(" .")
    if not plain:
        return f"file.{extension}" if extension else "file"
    return _shortened(plain)


def _shortened(name: str) -> str:
    if len(name) <= _LONGEST:
        return name
    stem, dot, ending = name.rpartition(".")
    if not stem or len(ending) > _LONGEST_ENDING:
        return name[:_LONGEST]
    return stem[: _LONGEST - len(ending) - 1] + dot + ending
