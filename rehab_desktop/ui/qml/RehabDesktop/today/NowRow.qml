pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// How the knee is now: one press is kept, and what is due follows it at once.
ColumnLayout {
    id: row

    required property NowModel now

    spacing: 6 * Theme.px
    visible: row.now.asked

    RowLayout {
        Layout.fillWidth: true
        spacing: 10 * Theme.px

        PlainLabel {
            Layout.fillWidth: true
            text: row.now.everyday === "" ? qsTr("How is the knee now?") : qsTr("How is the knee now?  ·  %1").arg(row.now.everyday)
            size: 16
            tabular: true
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }

        PillButton {
            objectName: "undoNow"
            visible: row.now.last.canUndo
            Accessible.description: row.now.last.said
            text: qsTr("Undo")
            glyph: "undo-2"
            size: 14
            quiet: true
            onClicked: row.now.last.undo()
        }
    }

    ScoreRow {
        objectName: "now"
        Layout.fillWidth: true
        question: qsTr("How is the knee now?")
        value: row.now.pain
        side: 34
        size: 15
        tone: row.now.pain > 5 ? Theme.stopStrong : row.now.pain > 2 ? Theme.cautionStrong : Theme.brand
        onChosen: value => row.now.report(value)
    }
}
