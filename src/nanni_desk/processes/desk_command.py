"""`nanni desk`: setting the desk up, looking after it, letting the first person in."""

import argparse
import getpass
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from django.utils.module_loading import import_string
from django.utils.translation import gettext as _

from nanni_desk.lib.errors import CannotDo
from nanni_desk.processes.begin import CannotStart, begin, complain

_PASSWORD = "NANNI_ADMIN_PASSWORD"  # noqa: S105 - the name of a variable
_ABOUT = "Set up and look after the desk."


def run(arguments: Sequence[str]) -> int:
    """Run one of the subcommands; gives the exit code."""
    options = _parser().parse_args(arguments)
    try:
        begin()
        return _RUN[options.command](options)
    except (CannotStart, CannotDo) as error:
        return complain(error)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="nanni desk", description=_ABOUT)
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")
    commands.add_parser("init", help="make the data folder and the tables; safe to repeat")
    commands.add_parser("doctor", help="say what is wrong and how to mend it")
    commands.add_parser(
        "seed-demo", help="fill an empty desk with invented people and a month of their work"
    )
    macros = commands.add_parser(
        "export-macros", help="write the macros into a folder, for `nanni check`"
    )
    macros.add_argument("folder", type=Path, help="made if it is not there")
    check = commands.add_parser(
        "check", help="say whether money comes back as easily as it was taken; 1 when it does not",
        description="Reads refund-paths.toml in the data folder and the steps of real refunds.",
    )  # fmt: skip
    check.add_argument("--format", choices=("text", "json"), default="text")
    check.add_argument("--file", type=Path, help="another file than the data folder's")
    check.add_argument("--example", action="store_true", help="print a file to begin with")
    admin = commands.add_parser(
        "createadmin", help="make an account that may do everything",
        description="The password is asked for, or read from standard input with --stdin, or"
        f" taken from {_PASSWORD}; it is never shown.",
    )  # fmt: skip
    admin.add_argument("--email", help="address to sign in with")
    admin.add_argument("--name", help="name that colleagues see")
    admin.add_argument("--stdin", action="store_true", help="read the password from standard input")
    return parser


def _init(_options: argparse.Namespace) -> int:
    setting_up = "nanni_desk.processes.setting_up"
    import_string(f"{setting_up}.initialise")()
    _say(_("The desk is set up in %(folder)s.") % {"folder": import_string(f"{setting_up}.DATA")})
    if not import_string(f"{setting_up}.has_owner")():
        _say(_("Next: `nanni desk createadmin`, then `nanni serve`."))
    return 0


def _doctor(_options: argparse.Namespace) -> int:
    code: int = import_string("nanni_desk.processes.doctor.run")()
    return code


def _seed_demo(_options: argparse.Namespace) -> int:
    import_string("nanni_desk.processes.setting_up.demand_initialised")()
    email, password = import_string("nanni_desk.demo.command.seed_or_remember")()
    _say(_("Sign in as %(email)s with %(password)s") % {"email": email, "password": password})
    return 0


def _export_macros(options: argparse.Namespace) -> int:
    import_string("nanni_desk.processes.setting_up.demand_initialised")()
    try:
        path = import_string("nanni_desk.macros.exporting.export_macros")(options.folder)
    except OSError as error:
        why = {"folder": options.folder, "why": error.strerror}
        raise CannotStart(_("Cannot write to %(folder)s: %(why)s") % why) from None
    _say(_("The macros are in %(file)s.") % {"file": path})
    return 0


def _check(options: argparse.Namespace) -> int:
    if not options.example:
        import_string("nanni_desk.processes.setting_up.demand_initialised")()
    run_check = import_string("nanni_desk.refunds.check_command.run")
    code: int = run_check(form=options.format, example=options.example, file=options.file)
    return code


def _create_admin(options: argparse.Namespace) -> int:
    setting_up = "nanni_desk.processes.setting_up"
    import_string(f"{setting_up}.demand_initialised")()
    email = options.email or _ask(_("E-mail: "), "--email")
    name = options.name or _ask(_("Name: "), "--name")
    password = _password(options, os.environ)
    import_string(f"{setting_up}.create_owner")(email=email, name=name, password=password)
    _say(_("%(email)s may sign in now.") % {"email": email})
    return 0


def _password(options: argparse.Namespace, environment: Mapping[str, str]) -> str:
    if options.stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if environment.get(_PASSWORD):
        return environment[_PASSWORD]
    if not sys.stdin.isatty():
        raise CannotStart(_("There is nobody to ask for a password: use --stdin."))
    first = getpass.getpass(_("Password: "))
    if getpass.getpass(_("The same once more: ")) != first:
        raise CannotStart(_("The two passwords differ; nothing was made."))
    return first


def _ask(question: str, option: str) -> str:
    if not sys.stdin.isatty():
        raise CannotStart(_("Missing: %(option)s") % {"option": option})
    return input(question)


def _say(text: str) -> None:
    print(text)  # noqa: T201 - the answer of a command


_RUN: dict[str, Callable[[argparse.Namespace], int]] = {
    "init": _init,
    "doctor": _doctor,
    "seed-demo": _seed_demo,
    "export-macros": _export_macros,
    "check": _check,
    "createadmin": _create_admin,
}
