"""Addresses of promises; what becomes of one is decided at ``promise``, beside the ledger."""

from django.urls import path

from nanni_desk.promises.views import (
    by_hand,
    calendars,
    conditions,
    confirming,
    pages,
    passing,
    repeated,
    story,
    works,
)

urlpatterns = [
    path("promises/", pages.promises, name="promises"),
    path("promises/list/", pages.promises_part, name="promises-list"),
    path("promises/calendar/", calendars.calendar_link, name="promises-calendar"),
    path("calendar/<slug:token>.ics", calendars.feed, name="promises-feed"),
    path("promises/<int:number>/keepers/", passing.keepers, name="promise-keepers"),
    path("promises/<int:number>/story/", story.story, name="promise-story"),
    path("promises/<int:number>/delivered/", story.delivered, name="promise-delivered"),
    path("promises/<int:number>/keeper/", passing.keeper, name="promise-keeper"),
    path("promises/repeated/", repeated.repeated, name="promises-repeated"),
    path("promises/repeated/<int:number>/people/", repeated.people, name="series-people"),
    path("promises/repeated/<int:number>/end/", repeated.end, name="series-end"),
    path("promises/asked/", confirming.asked, name="promises-asked"),
    path("promises/asked/<int:number>/", confirming.answer, name="promise-answer"),
    path("promises/works/", works.works, name="promises-works"),
    path("promises/conditions/<int:number>/met/", conditions.met, name="condition-met"),
    path("promises/conditions/<int:number>/later/", conditions.later, name="condition-later"),
    path("c/<int:number>/promise/", by_hand.by_hand, name="promise-by-hand"),
    path("c/<int:number>/condition/", conditions.new, name="promise-condition"),
    path("c/<int:number>/repeat/", repeated.new, name="promise-repeat"),
    path("c/<int:number>/ask/", confirming.ask, name="promise-ask"),
    path("c/<int:number>/beside/", confirming.beside, name="promises-beside"),
]
