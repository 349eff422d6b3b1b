pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The way on, and whether the session is in the file.
Flow {
    id: end

    required property SummaryModel summary

    spacing: 18 * Theme.px

    PillButton {
        id: finish

        text: qsTr("Done")
        glyph: "check"
        size: 22
        primary: true
        onClicked: end.summary.done()
    }

    Row {
        height: finish.height
        spacing: 8 * Theme.px
        visible: end.summary.kept

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: end.summary.troubled ? "circle-alert" : end.summary.saving ? "loader" : "circle-check"
            size: 22
            color: end.summary.troubled ? Theme.stopStrong : Theme.goodStrong
        }

        PlainLabel {
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, end.width - 60 * Theme.px)
            text: end.summary.stored
            size: 16
            wrapMode: Text.Wrap
            color: Theme.softStrong
        }
    }
}
