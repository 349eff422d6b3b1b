pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// Erasing somebody: what goes, the code typed to be sure, how far it is, and what was done.
Section {
    id: card

    required property EraseModel erasing
    readonly property string at: card.erasing.at
    readonly property bool may: card.erasing.refusal === ""
    readonly property bool over: card.at === "done" || card.at === "stopped"

    signal leaving()

    heading: card.over ? qsTr("What was done") : qsTr("Erase")
    glyph: "trash-2"
    tone: card.over ? Theme.ink : Theme.stopStrong
    onOverChanged: {
        if (card.over)
            Qt.callLater(() => people.forceActiveFocus(Qt.TabFocusReason));
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: !card.over
        text: qsTr("This cannot be taken back. Often the law asks to keep a record for years: then block it. Give the person their copy first.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.erasing.refusal
        size: 16
        wrapMode: Text.Wrap
    }

    Repeater {
        model: card.over ? card.erasing.report : card.erasing.goes

        PlainLabel {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            size: 16
            wrapMode: Text.Wrap
            announced: card.over
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: card.may && card.at === "asking"
        text: qsTr("Type the code %1 to be sure:").arg(card.erasing.code)
        size: 16
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }

    EntryField {
        id: code

        objectName: "eraseCode"
        visible: card.may && card.at === "asking"
        question: qsTr("The code of the person, to be sure")
        hint: card.erasing.fault
        wrong: card.erasing.fault !== ""
        onTextEdited: card.erasing.type(code.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || card.erasing.erase()
        Keys.onEnterPressed: event => event.isAutoRepeat || card.erasing.erase()
    }

    PlainLabel {
        id: yourPin

        Layout.fillWidth: true
        visible: pin.visible
        text: qsTr("Your PIN:")
        size: 16
    }

    SecretField {
        id: pin

        property string shownPin: card.erasing.pin

        objectName: "erasePin"
        visible: card.may && card.at === "asking" && card.erasing.pinned
        label: yourPin
        digits: true
        question: qsTr("Your PIN")
        onShownPinChanged: pin.text = pin.shownPin
        onTextEdited: card.erasing.typePin(pin.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || card.erasing.erase()
        Keys.onEnterPressed: event => event.isAutoRepeat || card.erasing.erase()
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.erasing.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    ColumnLayout {
        Layout.fillWidth: true
        visible: card.at === "working"
        spacing: 8 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: card.erasing.step
            size: 16
            tabular: true
            wrapMode: Text.Wrap
        }

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 10 * Theme.px
            radius: height / 2
            color: Theme.track
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Erasing")
            Accessible.description: card.erasing.step

            Rectangle {
                width: parent.width * card.erasing.progress
                height: parent.height
                radius: parent.radius
                color: Theme.stopStrong
            }
        }
    }

    PillButton {
        objectName: "erase"
        visible: card.at === "asking"
        enabled: card.may && card.erasing.ready
        text: qsTr("Erase for good")
        size: 16
        primary: true
        tone: Theme.stopStrong
        onClicked: card.erasing.erase()
    }

    PillButton {
        id: people

        objectName: "toPeople"
        visible: card.over
        text: qsTr("People")
        key: qsTr("Esc")
        size: 16
        primary: true
        onClicked: card.leaving()
    }
}
