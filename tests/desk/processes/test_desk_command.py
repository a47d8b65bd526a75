"""`nanni desk`: setting up, the first person, the doctor."""

import os
import sqlite3
import stat

import pytest

PASSWORD = "copper-of-Dilmun-1750"
ADMIN = ("desk", "createadmin", "--email", "Ea@example.org", "--name", "Ea")


def test_setting_up_again_changes_nothing(desk):
    key = (desk.data / "secret-key").read_text()
    assert desk.nanni("desk", "init").returncode == 0
    assert (desk.data / "secret-key").read_text() == key


def test_the_folder_is_closed_to_others(desk, tmp_path):
    desk.environment |= {"NANNI_DATA": str(tmp_path / "made"), "NANNI_DATABASE_URL": ""}
    assert desk.nanni("desk", "init").returncode == 0
    for path in (tmp_path / "made").iterdir():
        assert not path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO), path


def test_the_first_person_signs_in_with_a_password_from_standard_input(desk):
    done = desk.nanni(*ADMIN, "--stdin", stdin=f"{PASSWORD}\n")
    assert done.returncode == 0
    assert PASSWORD not in done.stdout + done.stderr
    assert "ea@example.org" in done.stdout.lower()


def test_or_from_the_environment(desk):
    desk.environment["NANNI_ADMIN_PASSWORD"] = PASSWORD
    done = desk.nanni(*ADMIN)
    assert (done.returncode, PASSWORD in done.stdout + done.stderr) == (0, False)


@pytest.mark.parametrize(
    ("arguments", "password", "told"),
    [
        ([*ADMIN, "--stdin"], "12345", "too short"),
        ([*ADMIN, "--stdin"], "", "too short"),
        (ADMIN, "", "use --stdin"),
        (["desk", "createadmin", "--name", "Ea", "--stdin"], PASSWORD, "Missing: --email"),
        (
            ["desk", "createadmin", "--email", "Ea", "--name", "Ea", "--stdin"],
            PASSWORD,
            "is not an address",
        ),
    ],
)
def test_what_is_wrong_with_an_account_is_one_line(desk, arguments, password, told):
    done = desk.nanni(*arguments, stdin=password)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr
    assert "Traceback" not in done.stderr


def test_the_macros_are_written_where_check_reads_them(desk, tmp_path):
    done = desk.nanni("desk", "export-macros", str(tmp_path / "macros"))
    assert done.returncode == 0
    assert desk.nanni("check", str(tmp_path / "macros")).returncode == 0


def test_a_folder_that_cannot_be_written_to_is_one_line(desk, tmp_path):
    (tmp_path / "taken").write_text("a file")
    done = desk.nanni("desk", "export-macros", str(tmp_path / "taken"))
    assert (done.returncode, done.stdout) == (2, "")
    assert "Cannot write to" in done.stderr


def test_the_same_person_twice_is_refused(desk):
    assert desk.nanni(*ADMIN, "--stdin", stdin=PASSWORD).returncode == 0
    done = desk.nanni(*ADMIN, "--stdin", stdin=PASSWORD)
    assert done.returncode == 2
    assert "works here already" in done.stderr


# The doctor


@pytest.fixture
def doctor(desk):
    def ask(**environment):
        desk.environment |= environment
        done = desk.nanni("desk", "doctor")
        return done.returncode, done.stdout

    desk.nanni(*ADMIN, "--stdin", stdin=PASSWORD)
    return ask


def test_a_healthy_desk_is_told_so(doctor):
    code, told = doctor()
    assert code == 0
    assert told.endswith("All is well.\n")


@pytest.mark.parametrize(
    ("environment", "told", "mend"),
    [
        ({"NANNI_SECRET_KEY": "a" * 40}, "easy to guess", "unset NANNI_SECRET_KEY"),
        (
            {"NANNI_BIND": "0.0.0.0"},  # noqa: S104 - it is what the doctor warns of
            "listens to others",
            "set NANNI_PUBLIC_URL to how others reach it",
        ),
        ({"NANNI_PUBLIC_URL": "desk"}, "is no address", "write it as https://"),
        (
            {"NANNI_PUBLIC_URL": "https://desk.example.org", "NANNI_DEBUG": "1"},
            "shows the inside",
            "unset it",
        ),
        (
            {"NANNI_DATABASE_URL": "postgresql://127.0.0.1:1/none"},
            "does not answer",
            "check NANNI_DATABASE_URL",
        ),
        ({"NANNI_FACTS": "/nowhere/facts.toml"}, "can't start", "unset NANNI_CONFIG"),
        ({"NANNI_CONFIG": "/nowhere/nanni.toml"}, "can't start", "unset NANNI_CONFIG"),
    ],
)
def test_what_keeps_it_from_working_is_told_with_the_cure(doctor, environment, told, mend):
    code, lines = doctor(**environment)
    assert code == 1
    assert told in lines
    assert mend in lines


def test_redis_away_is_worth_a_look_and_no_more(doctor):
    code, lines = doctor(NANNI_REDIS_URL="redis://127.0.0.1:1/0")
    assert code == 0
    assert "  look  Redis does not answer" in lines


def test_a_folder_that_others_may_read_is_worth_a_look(doctor, desk):
    desk.data.chmod(0o755)
    code, lines = doctor()
    assert code == 0
    assert f"chmod 700 {desk.data}" in lines


@pytest.mark.skipif("NANNI_DATABASE_URL" in os.environ, reason="about the file of SQLite")
def test_tables_of_an_older_version_are_told(doctor, desk):
    with sqlite3.connect(desk.data / "nanni.sqlite3") as database:
        database.execute("DELETE FROM django_migrations WHERE app = 'processes'")
    code, lines = doctor()
    assert code == 1
    assert "run `nanni desk init`" in lines


def test_a_running_desk_holds_its_ports_by_right(doctor, desk):
    desk.start()
    code, lines = doctor()
    assert code == 0
    assert "All processes are alive." in lines


def test_a_fault_of_the_engines_files_is_told_in_the_terminals_language(doctor, tmp_path):
    settings = tmp_path / "nanni.toml"
    settings.write_text("[rules]\nnonsense = 1\n", encoding="utf-8")
    _code, lines = doctor(NANNI_CONFIG=str(settings), NANNI_LANG="ru")
    [told] = [line for line in lines.splitlines() if "nanni.toml" in line]
    assert "в «rules» нужен список строк" in told
