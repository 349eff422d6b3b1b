pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The list as a template: a name, for whom, Enter.
Overlay {
    id: overlay

    required property PrescribeModel prescribing
    readonly property TemplatesModel templates: overlay.prescribing.templates

    cardWidth: 640
    titleSize: 40
    fromTop: true
    title: qsTr("Save as a template")
    note: qsTr("The exercises with their dose and days. Tips and the message stay with the person.")
    foot: [
        PillButton {
            objectName: "saveTemplateNow"
            text: qsTr("Save")
            key: "↵"
            primary: true
            onClicked: overlay.templates.save()
        },
        PillButton {
            text: qsTr("Cancel")
            key: qsTr("Esc")
            onClicked: overlay.prescribing.leave()
        }
    ]
    Keys.onEscapePressed: overlay.prescribing.leave()
    Component.onCompleted: name.forceActiveFocus()

    PlainLabel {
        text: qsTr("Name")
        size: 17
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }

    EntryField {
        id: name

        objectName: "templateName"
        Layout.fillWidth: true
        Layout.topMargin: -10 * Theme.px
        question: qsTr("Name of the template")
        wrong: overlay.templates.fault !== ""
        text: overlay.templates.title
        onTextEdited: overlay.templates.setTitle(name.text)
        Keys.onReturnPressed: event => event.isAutoRepeat || overlay.templates.save()
        Keys.onEnterPressed: event => event.isAutoRepeat || overlay.templates.save()
    }

    Toggle {
        objectName: "forAll"
        text: qsTr("For the whole clinic")
        detail: qsTr("Else only you are offered it.")
        on: overlay.templates.forAll
        onWanted: on => overlay.templates.setForAll(on)
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.templates.fault
        color: Theme.stopStrong
        wrapMode: Text.Wrap
        announced: true
    }

    PlainLabel {
        Layout.fillWidth: true
        visible: text !== ""
        text: overlay.templates.doubt
        color: Theme.cautionStrong
        wrapMode: Text.Wrap
        announced: true
    }
}
