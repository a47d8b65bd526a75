"""Addresses of people: signing in and out, one's own business, who works here, the audit log."""

from django.urls import path

from nanni_desk.accounts.views import audit, joining, me, people, signing

urlpatterns = [
    path("sign-in/", signing.sign_in, name="sign-in"),
    path("sign-out/", signing.sign_out, name="sign-out"),
    path("language/", signing.language, name="language"),
    path("invitation/<str:token>/", joining.invitation, name="invitation"),
    path("me/", me.profile, name="profile"),
    path("me/password/", me.password, name="password"),
    path("me/presence/", me.presence, name="presence"),
    path("me/data/", me.data, name="my-data"),
    path("people/", people.people, name="people"),
    path("people/invite/", people.invite, name="invite"),
    path("people/invitations/<int:number>/withdraw/", people.withdraw, name="withdraw-invitation"),
    path("people/<int:number>/", people.one, name="person"),
    path("people/teams/", people.teams, name="teams"),
    path("people/teams/<int:number>/", people.team, name="team"),
    path("people/audit/", audit.audit, name="audit"),
]
