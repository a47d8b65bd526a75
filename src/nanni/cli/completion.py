"""``nanni completion``: scripts that complete commands, options, their values and rule codes."""

from argparse import Action, _HelpAction
from collections.abc import Iterator

from nanni.cli.i18n import say
from nanni.cli.main import COMMANDS
from nanni.cli.parser import Parser, make_parser, parser_of

SHELLS = ("bash", "zsh", "fish")
_FILES = frozenset({"--context", "--config", "--facts", "--out"})
_CODES = frozenset({"--select", "--ignore"})


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("completion", say("completion-about"))
    parser.add_argument("shell", choices=SHELLS, metavar=say("m-shell"), help=say("h-shell"))
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    shell = build_parser().parse_args(arguments).shell
    print({"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]())
    return 0


def _options(command: str) -> Iterator[Action]:
    yield from (action for action in parser_of(command).actions if action.option_strings)


def _bash() -> str:
    cases = []
    for command in COMMANDS:
        flags = " ".join(flag for a in _options(command) for flag in a.option_strings)
        cases.append(f'        {command}) flags="{flags}" ;;')
    values = []
    for flag, choices in sorted(_choices().items()):
        values.append(f'        {flag}) words="{" ".join(choices)}" ;;')
    return _BASH.format(
        commands=" ".join(COMMANDS),
        cases="\n".join(cases),
        values="\n".join(values),
        codes="|".join(sorted(_CODES)),
        shells=" ".join(SHELLS),
    )


def _choices() -> dict[str, list[str]]:
    """Option -> its values, over all commands."""
    out: dict[str, dict[str, None]] = {}
    for command in COMMANDS:
        for action in _options(command):
            if action.choices:
                out.setdefault(action.option_strings[-1], {}).update(
                    dict.fromkeys(map(str, action.choices))
                )
    return {flag: list(choices) for flag, choices in out.items()}


def _zsh() -> str:
    described = "\n".join(f"    '{c}:{_quoted(say('do-' + c))}'" for c in COMMANDS)
    cases = []
    for command in COMMANDS:
        specs = [_zsh_spec(action) for action in _options(command)]
        specs.append(_zsh_rest(command))
        cases.append(f"    {command})\n      _arguments \\\n        " + " \\\n        ".join(specs))
        cases[-1] += " ;;"
    return _ZSH.format(commands=described, cases="\n".join(cases))


def _zsh_spec(action: Action) -> str:
    flag = action.option_strings[-1]
    text = _quoted(action.help or "").replace("[", "(").replace("]", ")").replace(":", "\\:")
    if action.nargs == 0 or isinstance(action, _HelpAction):
        return f"'{flag}[{text}]'"
    if action.choices:
        return f"'{flag}[{text}]:value:({' '.join(map(str, action.choices))})'"
    if flag in _CODES:
        return f"'{flag}[{text}]:code:_nanni_codes'"
    return f"'{flag}[{text}]:value:{'_files' if flag in _FILES else ' '}'"


def _zsh_rest(command: str) -> str:
    if command == "rule":
        return "'1:code:_nanni_codes'"
    return f"'1:shell:({' '.join(SHELLS)})'" if command == "completion" else "'*:file:_files'"


def _fish() -> str:
    none = "__fish_use_subcommand"
    lines = [
        f"complete -c nanni -n {none} -f -a {c} -d '{_quoted(say('do-' + c))}'" for c in COMMANDS
    ]
    for command in COMMANDS:
        here = f"complete -c nanni -n '__fish_seen_subcommand_from {command}'"
        for action in _options(command):
            flag = action.option_strings[-1].lstrip("-")
            line = f"{here} -l {flag} -d '{_quoted(action.help or '')}'"
            if action.choices:
                line += f" -x -a '{' '.join(map(str, action.choices))}'"
            elif f"--{flag}" in _CODES:
                line += " -x -a '(nanni rules --format codes)'"
            elif action.nargs != 0:
                line += " -r"
            lines.append(line)
    lines.append(
        "complete -c nanni -n '__fish_seen_subcommand_from rule' -f"
        " -a '(nanni rules --format codes)'"
    )
    lines.append(
        f"complete -c nanni -n '__fish_seen_subcommand_from completion' -f -a '{' '.join(SHELLS)}'"
    )
    return "\n".join(lines)


def _quoted(text: str) -> str:
    return text.replace("%%", "%").replace("'", "’")


_BASH = """\
_nanni() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD-1]}}"
    local command="${{COMP_WORDS[1]}}" flags="" words=""
    if [ "$COMP_CWORD" -eq 1 ]; then
        COMPREPLY=($(compgen -W "{commands} --help --version" -- "$current"))
        return
    fi
    case "$previous" in
{values}
        {codes}) words="$(nanni rules --format codes 2>/dev/null)" ;;
    esac
    case "$command" in
{cases}
    esac
    if [ -z "$words" ]; then
        case "$command" in
            rule) words="$(nanni rules --format codes 2>/dev/null)" ;;
            completion) words="{shells}" ;;
        esac
    fi
    case "$current" in
        -*) words="$flags" ;;
    esac
    if [ -n "$words" ]; then
        COMPREPLY=($(compgen -W "$words" -- "$current"))
    else
        COMPREPLY=($(compgen -f -- "$current"))
    fi
}}
complete -o filenames -F _nanni nanni"""

_ZSH = """\
#compdef nanni
_nanni_codes() {{
  local -a codes
  codes=(${{(f)"$(nanni rules --format codes 2>/dev/null)"}})
  compadd -a codes
}}
_nanni() {{
  local -a commands
  commands=(
{commands}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
{cases}
  esac
}}
compdef _nanni nanni"""
