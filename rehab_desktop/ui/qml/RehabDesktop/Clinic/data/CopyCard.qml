pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// A copy of everything for the person it is about, as one file.
Section {
    id: card

    required property PersonCopyModel copying
    readonly property string at: card.copying.at

    heading: qsTr("Copy for the person")
    glyph: "copy"

    PlainLabel {
        Layout.fillWidth: true
        text: qsTr("One ZIP file: the record to read, with notes and what was added to them, and the same as data for other programs. It is not encrypted, so give it to the person only.")
        size: 16
        color: Theme.softStrong
        wrapMode: Text.Wrap
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.copying.refusal
        size: 16
        wrapMode: Text.Wrap
    }

    RowLayout {
        Layout.fillWidth: true
        visible: card.at === "working"
        spacing: 14 * Theme.px

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 10 * Theme.px
            radius: height / 2
            color: Theme.track
            Accessible.role: Accessible.ProgressBar
            Accessible.name: qsTr("Writing the copy")
            Accessible.description: qsTr("%1 percent").arg(Math.round(100 * card.copying.progress))

            Rectangle {
                width: parent.width * card.copying.progress
                height: parent.height
                radius: parent.radius
                color: Theme.brand
            }
        }

        PillButton {
            objectName: "cancelCopy"
            text: qsTr("Cancel")
            size: 16
            onClicked: card.copying.cancel()
        }
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.at === "done" ? qsTr("The copy is written, and the trail says so: %1").arg(card.copying.path) : card.at === "failed" ? card.copying.trouble : ""
        size: 16
        color: card.at === "failed" ? Theme.stopStrong : Theme.ink
        wrapMode: Text.WrapAnywhere
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        visible: card.at !== "working"
        spacing: 10 * Theme.px

        PillButton {
            objectName: "copy"
            enabled: card.copying.refusal === ""
            text: card.at === "failed" ? qsTr("Save elsewhere") : qsTr("Save the copy as")
            glyph: "save"
            size: 16
            primary: card.at !== "done"
            onClicked: chooser.open()
        }

        PillButton {
            visible: card.at === "done"
            text: qsTr("Show in folder")
            glyph: "folder-open"
            size: 16
            onClicked: card.copying.showInFolder()
        }
    }

    SaveChooser {
        id: chooser

        visible: false // it takes no place among the rest
        kinds: card.copying.nameFilters
        suggested: card.copying.suggested
        onChosen: file => card.copying.save(file)
    }
}
