pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop

// The way between the pages; Ctrl and a number open one too.
Rectangle {
    id: rail

    required property PagesModel pages

    signal safetyWanted()
    signal keysWanted()

    // A page was called by its number, so the keyboard should be in it.
    signal called()

    width: 220 * Theme.px * (1 + (Theme.textScale - 1) * 0.55)
    color: Theme.sunken

    PlainLabel {
        id: name

        x: 22 * Theme.px
        y: 30 * Theme.px
        width: rail.width - 44 * Theme.px
        text: qsTr("Rehab Desktop")
        size: 23
        display: true
        wrapMode: Text.Wrap
    }

    Scrolling {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: name.bottom
        anchors.bottom: more.top
        anchors.topMargin: 18 * Theme.px
        anchors.bottomMargin: 10 * Theme.px
        focus: false
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
                model: rail.pages.entries

                RailEntry {
                    id: entry

                    required property string page
                    required property string name
                    required property int index

                    objectName: "page-" + entry.page
                    width: entries.width
                    text: entry.name
                    hint: qsTr("Ctrl+%1").arg(entry.index + 1)
                    current: rail.pages.current === entry.page
                    onClicked: rail.pages.go(entry.page)
                }
            }
        }
    }

    Column {
        id: more

        anchors.bottom: parent.bottom
        anchors.bottomMargin: 22 * Theme.px
        anchors.left: parent.left
        anchors.leftMargin: 14 * Theme.px

        PillButton {
            objectName: "safety"
            text: qsTr("Safety first")
            glyph: "shield-check"
            size: 17
            quiet: true
            widest: rail.width - more.anchors.leftMargin
            onClicked: rail.safetyWanted()
        }

        PillButton {
            text: qsTr("Keys")
            glyph: "keyboard"
            size: 17
            quiet: true
            widest: rail.width - more.anchors.leftMargin
            onClicked: rail.keysWanted()
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
                    rail.pages.goNumber(numbered.index + 1);
                    rail.called();
                }
            }
        }
    }
}
