"""Parts of the workspace that other apps bring, by the names of their templates."""

PARTS = {
    "presence": "accounts/_presence.html",
    "notices": "attention/_notices.html",
    "boundary": "attention/_boundary.html",
    "case": "recovery/_case.html",
    "composer": "reviews/_composer.html",
}
#: Shown where an app brings nothing.
_NOTHING = "_nothing.html"


def parts() -> dict[str, list[str]]:
    """For ``{% include parts.composer %}``: the first of these templates that exists."""
    return {name: [template, _NOTHING] for name, template in PARTS.items()}
