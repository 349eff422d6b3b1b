pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// Which score the patient is asked for now, and what is typed so far.
NoticeCard {
    id: card

    required property ScoresAskedModel scores
    required property DisplayModel patients

    objectName: "scoreAsked"
    visible: card.scores.asking
    glyph: "monitor"
    text: card.scores.asked.typed !== "" ? qsTr("Asked now: %1. Typed: %2").arg(card.scores.about).arg(card.scores.asked.typed) : card.patients.elsewhere ? qsTr("Asked on the display: %1").arg(card.scores.about) : qsTr("Asked now: %1. F shows the question on this screen.").arg(card.scores.about)

    PillButton {
        objectName: "passOver"
        text: card.scores.asked.typed === "" ? qsTr("Pass over") : qsTr("Keep")
        key: "↵"
        size: 16
        onClicked: card.scores.asked.typed === "" ? card.scores.asked.skip() : card.scores.asked.confirm()
        onDoubleClicked: {} // one question, not the next one too
    }

    PillButton {
        text: qsTr("No more")
        key: qsTr("Esc")
        size: 16
        quiet: true
        onClicked: card.scores.stop()
    }
}
