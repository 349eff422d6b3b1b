pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// How it stands with the back-ups: when the last one was made, and whether it lies elsewhere too.
Section {
    id: card

    required property ClosingModel closing

    heading: qsTr("Back-ups")
    glyph: "database-backup"

    PlainLabel {
        Layout.fillWidth: true
        text: card.closing.lastBackup
        size: 16
        tabular: true
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        objectName: "secondPlace"
        text: card.closing.secondPlace.state
        size: 16
        color: card.closing.secondPlace.uneasy ? Theme.cautionStrong : Theme.softStrong
        wrapMode: Text.Wrap
    }
}
