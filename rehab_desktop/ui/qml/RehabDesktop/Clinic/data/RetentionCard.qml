pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// How long the clinic keeps records. There is no usual value: it differs by country.
Section {
    id: card

    required property RetentionModel retention
    readonly property bool may: card.retention.refusal === ""

    function send() {
        card.retention.save(years.text, child.text);
    }

    heading: qsTr("How long records are kept")
    glyph: "clock"
    Component.onCompleted: card.retention.look()

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.retention.said
        size: 17
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("The UK: 8 years, of children until they are 25. Germany: 10 years. Elsewhere, and where in doubt, ask.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.retention.refusal
        size: 16
        wrapMode: Text.Wrap
    }

    GridLayout {
        Layout.fillWidth: true
        visible: card.may
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: 14 * Theme.px
        rowSpacing: 8 * Theme.px

        PlainLabel {
            text: qsTr("Years after the last contact")
            size: 16
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        EntryField {
            id: years

            objectName: "years"
            question: qsTr("Years after the last contact")
            text: card.retention.years
            inputMethodHints: Qt.ImhDigitsOnly
            wrong: card.retention.wrong === "retention_years"
            Keys.onReturnPressed: event => event.isAutoRepeat || card.send()
            Keys.onEnterPressed: event => event.isAutoRepeat || card.send()
        }

        PlainLabel {
            text: qsTr("Of children, until they are (empty: as of all)")
            size: 16
            wrapMode: Text.Wrap
            Layout.fillWidth: true
            Accessible.ignored: true
        }

        EntryField {
            id: child

            objectName: "childAge"
            question: qsTr("Of children, until they are (empty: as of all)")
            text: card.retention.childAge
            inputMethodHints: Qt.ImhDigitsOnly
            wrong: card.retention.wrong === "retention_child_age"
            Keys.onReturnPressed: event => event.isAutoRepeat || card.send()
            Keys.onEnterPressed: event => event.isAutoRepeat || card.send()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.retention.fault
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PillButton {
        objectName: "keepRule"
        visible: card.may
        text: qsTr("Keep records so long")
        size: 16
        onClicked: card.send()
    }
}
