pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Somebody asks to be erased while the record has to be kept: then only the lead sees it.
Section {
    id: card

    required property BlockModel blocking
    readonly property bool may: card.blocking.refusal === ""

    function send() {
        card.blocking.block(reason.text, asked.text);
    }

    heading: card.blocking.blocked ? qsTr("Blocked") : qsTr("Block")
    glyph: "eye-off"

    PlainLabel {
        Layout.fillWidth: true
        text: card.blocking.blocked ? qsTr("Only the lead sees this record, and says why each time.") : qsTr("For somebody who asks to be erased while their record has to be kept. Only the lead sees it from then on.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.blocking.refusal
        size: 16
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.blocking.rows

        PlainLabel {
            required text

            Layout.fillWidth: true
            size: 16
            wrapMode: Text.Wrap
        }
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.may && !card.blocking.blocked
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 14 * Theme.px
        rowSpacing: 8 * Theme.px

        PlainLabel {
            text: qsTr("Reason")
            size: 16
            Accessible.ignored: true
        }

        EntryField {
            id: reason

            objectName: "blockReason"
            Layout.fillWidth: true
            question: qsTr("Reason")
            wrong: card.blocking.wrong === "reason"
            Keys.onReturnPressed: event => event.isAutoRepeat || card.send()
            Keys.onEnterPressed: event => event.isAutoRepeat || card.send()
        }

        PlainLabel {
            text: qsTr("Asked on")
            size: 16
            Accessible.ignored: true
        }

        EntryField {
            id: asked

            objectName: "askedOn"
            Layout.fillWidth: true
            question: qsTr("Asked on")
            text: card.blocking.today
            wrong: card.blocking.wrong === "asked_on"
            Keys.onReturnPressed: event => event.isAutoRepeat || card.send()
            Keys.onEnterPressed: event => event.isAutoRepeat || card.send()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.blocking.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PillButton {
        objectName: "block"
        visible: !card.blocking.blocked
        enabled: card.may
        text: qsTr("Block the record")
        size: 16
        onClicked: card.send()
    }

    PillButton {
        objectName: "lift"
        visible: card.blocking.blocked && card.may
        text: qsTr("Show it to everybody again")
        size: 16
        onClicked: card.blocking.lift()
    }
}
