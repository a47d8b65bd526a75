"""Customers, agents and a live page that go on whatever breaks, as browsers do."""

import itertools
import json
import random
import re
import threading

import httpx

from tools.running_desk import until

KEY = "faults"
#: The name of customers whom nobody answers: their alarms must come.
LATE = "Late-Comer"
_ANSWER = "Приём стоит 1500 рублей, мы открыты до 21:00."
_QUESTIONS = ("Сколько стоит приём у терапевта?", "До скольки вы открыты сегодня?")


def _answerable(listed):
    """Conversations of the list without those of customers who are to be kept waiting."""
    rows = re.findall(r"/c/(\d+)/(.*?)(?=/c/\d+/|\Z)", listed, re.DOTALL)
    late = {number for number, row in rows if LATE in row}
    return sorted({number for number, _ in rows} - late)


class Load:
    """Everybody who uses the desk during a test."""

    def __init__(self, desk, prepared, seed):
        self.desk, self.prepared = desk, prepared
        self.accepted, self.replied, self.heard = set(), set(), []
        self.refused, self.problems = 0, []
        self._over, self._enough = threading.Event(), threading.Event()
        self._random = random.Random(seed)
        self._threads = []

    @property
    def operations(self):
        return len(self.accepted) + len(self.replied)

    def begin(self, customers=6, agents=2):
        people = [(self._customer, n) for n in range(customers)]
        people += [(self._agent, n) for n in range(agents)]
        self._threads = [self._start(go, number) for go, number in people]
        self._hearing = self._start(self._listener, 0)

    def _start(self, go, number):
        thread = threading.Thread(target=self._guarded, args=(go, number), daemon=True)
        thread.start()
        return thread

    def end(self):
        """Everybody goes; the live page stays open."""
        self._over.set()
        for thread in self._threads:
            thread.join(60)
        assert not self.problems, self.problems[:3]
        assert self.accepted
        assert self.replied

    def hear_up_to(self, event):
        """Wait until the live page has heard of an event, and close it."""
        until(lambda: self.heard and self.heard[-1] >= event, "the live page")
        self._enough.set()
        self._hearing.join(60)

    def _guarded(self, go, number):
        try:
            go(number)
        except Exception as error:  # noqa: BLE001 - told by the test at its end
            self.problems.append(f"{go.__name__}: {error!r}")

    def _try(self, client, method, path, accept=(200, 201), **fields):
        """Ask until the desk answers: whoever gets no answer asks again with the same token."""
        while True:
            try:
                answer = client.request(method, self.desk.url + path, **fields)
            except httpx.HTTPError:
                self.refused += 1
            else:
                if answer.status_code in accept:
                    return answer
                if answer.status_code < 500 and answer.status_code != 429:
                    raise AssertionError((path, answer.status_code, answer.text[:300]))
                self.refused += 1
            self._over.wait(0.15)

    def _customer(self, number):
        with httpx.Client(timeout=20) as client:
            begun = self._try(
                client, "POST", f"/widget/{KEY}/session", json={"pass": self.prepared["pass"]}
            )
            client.headers["Authorization"] = f"Bearer {begun.json()['token']}"
            for turn in itertools.count():
                if self._over.is_set():
                    return
                token = f"c{number}-{turn}"
                body = {"token": token, "body": f"{_QUESTIONS[turn % 2]} ({turn})"}
                self._try(client, "POST", f"/widget/{KEY}/say", json=body)
                self.accepted.add(token)
                self._over.wait(0.1 + self._random.random() / 2)

    def _page(self):
        client = httpx.Client(timeout=20, headers={"Accept": "application/json"})
        client.cookies.set("nanni_session", self.prepared["session"])
        client.cookies.set("csrftoken", "c" * 32)
        client.headers["X-CSRFToken"] = "c" * 32
        return client

    def _agent(self, number):
        with self._page() as client:
            turn, seen = 0, {}
            while not self._over.is_set():
                if turn % 5 == 0:
                    found = self._try(client, "GET", "/list/")
                    there = _answerable(found.text)
                    if not there:
                        self._over.wait(0.3)
                        continue
                conversation = self._random.choice(there)
                token = f"a{number}-{turn}"
                body = {"body": f"{_ANSWER} ({turn})", "token": token, "reason": "meant",
                        "seen": seen.get(conversation, 0)}  # fmt: skip
                answer = self._try(
                    client, "POST", f"/c/{conversation}/reply/", accept=(201, 409, 422), json=body
                )
                turn += 1
                if answer.status_code == 201:
                    self.replied.add(token)
                    self._over.wait(0.1 + self._random.random() / 2)
                else:
                    # Something arrived meanwhile, or the gate wants more than this agent knows.
                    seen[conversation] = answer.json().get("newest", 0)

    def _listener(self, _number):
        with self._page() as client:
            while not self._enough.is_set():
                try:
                    self._listen(client)
                except (httpx.HTTPError, ValueError):
                    self.refused += 1
                    self._enough.wait(0.1)

    def _listen(self, client):
        way = client.post(f"{self.desk.url}/live/ticket/").raise_for_status().json()
        last = self.heard[-1] if self.heard else self.prepared["last"]
        query = {"ticket": way["ticket"], "after": last}
        with httpx.stream("GET", way["url"], params=query, timeout=5) as stream:
            for line in stream.iter_lines():
                if line.startswith("data: "):
                    self.heard.append(json.loads(line.removeprefix("data: "))["id"])
                if self._enough.is_set():
                    break
