pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// The way between the pages of a clinic, and whom the screen is about.
Rectangle {
    id: rail

    required property ClinicModel clinic

    // A page was called by its number, so the keyboard should be in it.
    signal called()

    width: 220 * Theme.px * (1 + (Theme.textScale - 1) * 0.55)
    color: Theme.sunken

    PlainLabel {
        id: name

        x: 22 * Theme.px
        y: 30 * Theme.px
        width: rail.width - 44 * Theme.px
        text: rail.clinic.clinic
        size: 23
        display: true
        wrapMode: Text.Wrap
        maximumLineCount: 3
        elide: Text.ElideRight
    }

    Scrolling {
        id: pages

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.bottom: more.top
        anchors.topMargin: 18 * Theme.px
        anchors.bottomMargin: 10 * Theme.px
        focus: false
        onHeightChanged: pages.bringIn(person)
        contentHeight: entries.implicitHeight + 16 * Theme.px

        Column {
            id: entries

            x: 14 * Theme.px
            y: 8 * Theme.px
            width: rail.width - 28 * Theme.px
            spacing: 6 * Theme.px
            Accessible.role: Accessible.PageTabList
            Accessible.name: qsTr("Pages")

            Repeater {
                model: rail.clinic.entries

                RailEntry {
                    id: entry

                    required property string page
                    required property string name
                    required property int index

                    objectName: "page-" + entry.page
                    width: entries.width
                    text: entry.name
                    hint: qsTr("Ctrl+%1").arg(entry.index + 1)
                    current: rail.clinic.screen === entry.page
                    onClicked: rail.clinic.go(entry.page)
                }
            }

            Item {
                width: 1
                height: 10 * Theme.px
                visible: person.visible
            }

            RailEntry {
                id: person

                objectName: "rail-person"
                width: entries.width
                visible: rail.clinic.person !== ""
                text: rail.clinic.person
                glyph: "user"
                current: true
                onVisibleChanged: pages.bringIn(person)
                onHeightChanged: pages.bringIn(person)
                Component.onCompleted: pages.bringIn(person)
                onClicked: rail.called()
            }
        }
    }

    Column {
        id: more

        x: 14 * Theme.px
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 18 * Theme.px
        width: rail.width - 28 * Theme.px

        RailEntry {
            objectName: "not-encrypted"
            width: more.width
            visible: !rail.clinic.curtain.encrypted
            text: qsTr("Not encrypted")
            glyph: "triangle-alert"
            Accessible.role: Accessible.Button
            onClicked: {
                rail.clinic.go("settings");
                rail.clinic.screens.settings.openSection("files");
            }
        }

        RailEntry {
            objectName: "find"
            width: more.width
            text: qsTr("Find anyone")
            hint: qsTr("Ctrl+K")
            hinted: true
            glyph: "search"
            Accessible.role: Accessible.Button
            onClicked: rail.clinic.screens.find()
        }

        RailEntry {
            objectName: "names"
            width: more.width
            text: rail.clinic.asCodes ? qsTr("Show names") : qsTr("Hide names")
            hint: qsTr("Ctrl+H")
            hinted: true
            glyph: rail.clinic.asCodes ? "eye" : "eye-off"
            Accessible.role: Accessible.Button
            onClicked: rail.clinic.toggleNames()
        }

        RailEntry {
            objectName: "therapist"
            width: more.width
            text: rail.clinic.letters
            hint: qsTr("Ctrl+L")
            hinted: true
            glyph: "lock"
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%1 works here now. Lock").arg(rail.clinic.letters)
            onClicked: rail.clinic.lock()
        }
    }

    Repeater {
        model: 9

        Item {
            id: numbered

            required property int index

            Shortcut {
                sequence: "Ctrl+" + (numbered.index + 1)
                enabled: rail.enabled // not under a question
                onActivated: {
                    rail.clinic.goNumber(numbered.index + 1);
                    rail.called();
                }
            }
        }
    }
}
