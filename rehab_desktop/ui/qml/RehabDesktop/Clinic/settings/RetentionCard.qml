pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// For how long records are kept; what may go is listed, and nothing goes by itself.
Section {
    id: card

    required property RetentionModel retention

    heading: qsTr("How long records are kept")
    glyph: "archive-restore"

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("The law of your country decides. In the UK: 8 years after the last treatment, and of children until they are 25. In Germany: 10 years. What may go is listed, and nothing goes by itself.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    NamedField {
        objectName: "retentionYears"
        name: qsTr("Years after the last contact")
        value: card.retention.years
        wrong: card.retention.wrong === "years"
        wide: 120
        onTyped: text => card.retention.type("years", text)
        onEntered: card.retention.keep()
    }

    NamedField {
        objectName: "retentionChild"
        name: qsTr("Of children until this age, if your country has such a rule")
        value: card.retention.child
        wrong: card.retention.wrong === "child"
        wide: 120
        onTyped: text => card.retention.type("child", text)
        onEntered: card.retention.keep()
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

    PlainLabel {
        Layout.fillWidth: true
        text: card.retention.due
        size: 16
        wrapMode: Text.Wrap
    }

    PillButton {
        objectName: "keepRetention"
        text: qsTr("Keep")
        size: 16
        onClicked: card.retention.keep()
    }
}
