pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The newest entry of the trail in eight groups, to be copied or written down.
Section {
    id: card

    required property TrailHeadModel trail

    heading: qsTr("For the paper of the day")
    glyph: "shield-check"

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Every entry of the trail is chained to the one before. These groups, kept elsewhere, show later whether anything was taken off its end.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    Copyable {
        objectName: "groups"
        Layout.fillWidth: true
        text: card.trail.groups
        size: 20
        ink: Theme.ink
        font.features: ({ "tnum": 1 })
        wrapMode: TextEdit.WordWrap
    }

    PlainLabel {
        Layout.fillWidth: true
        text: card.trail.entry
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PillButton {
        objectName: "copyTrail"
        Layout.topMargin: 4 * Theme.px
        text: card.trail.copied ? qsTr("Copied") : qsTr("Copy")
        glyph: card.trail.copied ? "check" : "copy"
        size: 16
        onClicked: card.trail.copy()
    }
}
