pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// What a new routine begins with, what becomes of an older draft, of a clash, of a faulty file.
FocusScope {
    id: questions

    required property RoutinesModel routines
    readonly property RoutineImporter files: questions.routines.files

    Loader {
        anchors.fill: parent
        active: questions.routines.drafts.asking === "new"
        focus: active
        sourceComponent: NewRoutineOverlay {
            routines: questions.routines
            focus: true
        }
    }

    Loader {
        anchors.fill: parent
        active: questions.routines.drafts.asking === "draft"
        focus: active
        sourceComponent: Overlay {
            title: qsTr("One is not saved yet")
            detail: qsTr("You were writing “%1”.").arg(questions.routines.drafts.unsavedName)
            focus: true
            Keys.onEscapePressed: questions.routines.drafts.closeQuestion()
            Component.onCompleted: first.forceActiveFocus(Qt.TabFocusReason)

            Choice {
                id: first

                Layout.fillWidth: true
                glyph: "pencil"
                text: qsTr("Go on with it")
                detail: qsTr("Save it or discard it, then write another.")
                onClicked: questions.routines.drafts.goOnWriting()
            }

            Choice {
                Layout.fillWidth: true
                glyph: "trash-2"
                text: qsTr("Discard it and write the other one")
                onClicked: questions.routines.drafts.discardDraft()
            }

            Choice {
                Layout.fillWidth: true
                glyph: "x"
                text: qsTr("Neither now")
                onClicked: questions.routines.drafts.closeQuestion()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: questions.files.clash !== ""
        focus: active
        sourceComponent: Overlay {
            title: qsTr("There is one already")
            detail: qsTr("You have “%1” under the name of this file, and with other contents.").arg(questions.files.clash)
            focus: true
            Keys.onEscapePressed: questions.files.cancel()
            Component.onCompleted: both.forceActiveFocus(Qt.TabFocusReason)

            Choice {
                id: both

                Layout.fillWidth: true
                glyph: "copy"
                text: qsTr("Keep both")
                detail: qsTr("The new one gets a number behind its name.")
                onClicked: questions.files.keepBoth()
            }

            Choice {
                Layout.fillWidth: true
                visible: questions.files.replaceable
                glyph: "import"
                text: qsTr("Replace")
                detail: qsTr("It takes the place of yours, which is deleted.")
                onClicked: questions.files.replaceOld()
            }

            Choice {
                Layout.fillWidth: true
                glyph: "x"
                text: qsTr("Leave it")
                detail: qsTr("Nothing is imported.")
                onClicked: questions.files.cancel()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: questions.files.faults.length > 0
        focus: active
        sourceComponent: Overlay {
            cardWidth: 900
            title: qsTr("Not imported")
            detail: qsTr("Nothing was taken from the file. This is what to put right:")
            focus: true
            foot: PillButton {
                text: qsTr("Close")
                key: qsTr("Esc")
                primary: true
                focus: true
                onClicked: questions.files.cancel()
            }
            Keys.onEscapePressed: questions.files.cancel()
            Component.onCompleted: forceActiveFocus()

            Repeater {
                model: questions.files.faults

                PlainLabel {
                    required property string modelData

                    Layout.fillWidth: true
                    text: modelData
                    size: 17
                    lineHeight: 1.15
                    wrapMode: Text.WrapAtWordBoundaryOrAnywhere
                }
            }
        }
    }
}
