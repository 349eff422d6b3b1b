pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Whether the trail is as it was written, and whether its end is still there.
Section {
    id: card

    required property TrailCheckModel trail

    heading: qsTr("Check the trail")
    glyph: "shield-check"

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("Every entry, and what the names of the back-ups tell of it. With the groups from the paper of a day, also whether that day is still there.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    NamedField {
        objectName: "head"
        name: qsTr("Groups from the paper, if you have one")
        value: card.trail.typed
        wrong: card.trail.fault !== ""
        onTyped: text => card.trail.type(text)
        onEntered: card.trail.check()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.trail.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.trail.said
        color: card.trail.right ? Theme.goodStrong : Theme.stopStrong
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
        announced: true
    }

    PillButton {
        objectName: "checkTrail"
        text: card.trail.busy ? qsTr("One moment …") : qsTr("Check")
        size: 16
        enabled: !card.trail.busy
        onClicked: card.trail.check()
    }
}
