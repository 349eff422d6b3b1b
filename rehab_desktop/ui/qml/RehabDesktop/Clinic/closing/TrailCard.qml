pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The newest entry of the trail in eight groups, to be printed, copied or written down.
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

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.trail.saved !== "" ? qsTr("Saved to print: %1").arg(card.trail.saved) : ""
        size: 16
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: card.trail.trouble
        size: 16
        color: Theme.stopStrong
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        announced: true
    }

    Flow {
        Layout.fillWidth: true
        Layout.topMargin: 4 * Theme.px
        spacing: 10 * Theme.px

        PillButton {
            objectName: "printTrail"
            visible: card.trail.groups !== ""
            text: card.trail.saved !== "" ? qsTr("Open") : qsTr("Save a page to print…")
            glyph: card.trail.saved !== "" ? "file-text" : "printer"
            size: 16
            onClicked: card.trail.saved !== "" ? card.trail.openFile() : chooser.open()
        }

        PillButton {
            objectName: "copyTrail"
            text: card.trail.copied ? qsTr("Copied") : qsTr("Copy")
            glyph: card.trail.copied ? "check" : "copy"
            size: 16
            quiet: true
            onClicked: card.trail.copy()
        }
    }

    SaveChooser {
        id: chooser

        visible: false // it takes no place among the rest
        kinds: ["PDF (*.pdf)"]
        suggested: card.trail.suggested
        onChosen: file => card.trail.save(file)
    }
}
