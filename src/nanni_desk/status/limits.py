"""How often a status page may be opened and spoken from."""

import datetime as dt

from nanni_desk.accounts.limits import Limit

#: Tokens can't be guessed; whoever tries is kept from costing us work.
WRONG_LINK = Limit("status-wrong-link", 30, dt.timedelta(minutes=10))
SAYING = Limit("status-saying", 10, dt.timedelta(minutes=10))
