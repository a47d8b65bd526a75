"""Addresses of the fact book."""

from django.urls import path

from nanni_desk.facts.views import book, disclosures, files, retractions

urlpatterns = [
    path("facts/", book.facts, name="facts"),
    path("facts/new/", book.new, name="fact-new"),
    path("facts/import/", files.take_in, name="facts-import"),
    path("facts/export.<slug:ending>", files.export, name="facts-export"),
    path("facts/<int:number>/", book.fact, name="fact"),
    path("facts/<int:number>/edit/", book.edit, name="fact-edit"),
    path("facts/<int:number>/anew/", book.anew, name="fact-anew"),
    path("facts/<int:number>/correct/", retractions.correct, name="fact-correct"),
    path("facts/<int:number>/versions/<int:version>/take-back/", retractions.take_back,
         name="fact-take-back"),
    path("facts/retractions/<int:number>/", retractions.retraction, name="retraction"),
    path("facts/retractions/<int:number>/body/", retractions.body, name="retraction-body"),
    path("facts/retractions/<int:number>/all/", disclosures.ask, name="disclose-all"),
    path("facts/batches/<int:number>/approve/", disclosures.approve, name="batch-approve"),
    path("facts/batches/<int:number>/stop/", disclosures.stop, name="batch-stop"),
    path("facts/people/<int:number>/", disclosures.disclosure, name="disclosure"),
    path("facts/people/<int:number>/send/", disclosures.send, name="disclosure-send"),
    path("facts/people/<int:number>/leave/", disclosures.leave, name="disclosure-leave"),
    path("c/<int:number>/untrue/", disclosures.notice, name="untrue"),
]  # fmt: skip
