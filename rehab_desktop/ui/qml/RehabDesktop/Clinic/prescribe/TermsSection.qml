pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// From when, until when, how the dose goes on at home, and a message that goes home with it.
Section {
    id: section

    required property PrescribeModel prescribing
    readonly property TermsModel terms: section.prescribing.terms

    signal listWanted()

    heading: qsTr("For the person")
    Component.onCompleted: section.terms.show()

    DayField {
        name: qsTr("From")
        value: section.terms.first
        said: section.terms.firstSaid
        trouble: section.terms.firstTrouble
        onEdited: text => section.terms.editFirst(text)
        onTyped: text => section.terms.typeFirst(text)
        onStepped: by => section.terms.stepFirst(by)
        onDone: section.terms.forget()
    }

    DayField {
        name: qsTr("Until")
        value: section.terms.last
        said: section.terms.lastSaid
        trouble: section.terms.lastTrouble
        hint: qsTr("A number of weeks, or a day such as 2026-06-15")
        onEdited: text => section.terms.editLast(text)
        onTyped: text => section.terms.typeLast(text)
        onStepped: by => section.terms.stepLast(by)
        onDone: section.terms.forget()
    }

    Setting {
        name: qsTr("Progression at home")

        Segments {
            objectName: "progress"
            Layout.fillWidth: true
            question: qsTr("Progression at home")
            size: 14
            model: section.terms.progressRules
            value: section.terms.progress
            onChosen: value => section.terms.chooseProgress(value)
            Keys.onEscapePressed: section.listWanted()
        }

        PlainLabel {
            Layout.fillWidth: true
            text: section.terms.progressSaid
            size: 15
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }

    Setting {
        name: qsTr("Message")

        LinesField {
            objectName: "message"
            Layout.fillWidth: true
            label: qsTr("Message")
            value: section.terms.message
            hint: qsTr("Goes home with the prescription")
            onEdited: text => section.terms.setMessage(text)
            onUndoWanted: section.prescribing.undo()
            onRedoWanted: section.prescribing.redo()
            Keys.onEscapePressed: section.listWanted()
        }
    }
}
