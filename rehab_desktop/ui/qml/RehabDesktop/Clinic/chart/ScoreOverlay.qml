pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A score of an earlier day that was wrong: another value, or withdrawn; with the reason.
Overlay {
    id: overlay

    required property ScoreCorrectionModel correcting
    property string value: overlay.correcting.value
    property string day: overlay.correcting.day
    property string reason

    function keep() {
        overlay.correcting.correct(overlay.value, overlay.day, overlay.reason);
    }

    cardWidth: 720
    titleSize: 36
    detailSize: 20
    fromTop: true
    title: qsTr("Correct this score")
    detail: overlay.correcting.what
    note: qsTr("What it said before stays in the record, with the reason and who changed it.")
    foot: [
        PillButton {
            objectName: "correctNow"
            text: qsTr("Correct")
            key: "↵"
            primary: true
            onClicked: overlay.keep()
        },
        PillButton {
            objectName: "withdrawScore"
            text: qsTr("Withdraw it")
            tone: Theme.stopStrong
            onClicked: overlay.correcting.withdraw(overlay.reason)
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.correcting.close()
        }
    ]
    Keys.onEscapePressed: overlay.correcting.close()
    Component.onCompleted: score.begin()

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.correcting.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    GridLayout {
        Layout.fillWidth: true
        columns: Theme.textScale > 1.4 ? 1 : 2
        uniformCellWidths: true
        columnSpacing: 16 * Theme.px
        rowSpacing: 14 * Theme.px

        NamedField {
            id: score

            objectName: "rightValue"
            Layout.alignment: Qt.AlignTop
            name: qsTr("The right value")
            value: overlay.correcting.value
            wrong: overlay.correcting.wrong === "value"
            onTyped: text => overlay.value = text
            onEntered: overlay.keep()
        }

        NamedField {
            objectName: "rightDay"
            Layout.alignment: Qt.AlignTop
            name: qsTr("The day")
            value: overlay.correcting.day
            wrong: overlay.correcting.wrong === "day"
            onTyped: text => overlay.day = text
            onEntered: overlay.keep()
        }
    }

    NamedField {
        objectName: "whyWrong"
        name: qsTr("Reason")
        value: ""
        wrong: overlay.correcting.wrong === "reason"
        onTyped: text => overlay.reason = text
        onEntered: overlay.keep()
    }
}
