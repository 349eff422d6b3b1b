pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// The records that may go. Nothing goes by itself: each line leads to the data of that person.
PageArea {
    id: page

    required property DueModel due

    heading: qsTr("Records that may go")
    above: page.due.count
    widest: 1180
    Component.onCompleted: page.due.look()

    GridLayout {
        Layout.fillWidth: true
        columns: page.stacked || page.innerWidth < 760 * Theme.px ? 1 : 2
        columnSpacing: 28 * Theme.px
        rowSpacing: 24 * Theme.px

        Section {
            heading: qsTr("Due")
            glyph: "list-checks"

            PlainLabel {
                Layout.fillWidth: true
                text: qsTr("Nothing goes by itself. Look through this list once a year, and decide on each record.")
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.due.count === "" ? qsTr("Choose first how long records are kept.") : ""
                size: 17
                wrapMode: Text.Wrap
                announced: true
            }

            Repeater {
                id: lines

                model: page.due.rows

                Choice {
                    required property string person
                    required property string name
                    required detail

                    Layout.fillWidth: true
                    text: name
                    glyph: "user"
                    onClicked: page.due.open(person)
                }
            }

            PlainLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: page.due.looked
                size: 16
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }

            PillButton {
                objectName: "looked"
                visible: page.due.mayLook
                text: qsTr("I looked through it")
                glyph: "check"
                size: 16
                onClicked: page.due.putLook()
            }
        }

        RetentionCard {
            Layout.preferredWidth: page.stacked ? page.innerWidth : 440 * Theme.px
            Layout.fillWidth: page.stacked || page.innerWidth < 760 * Theme.px
            retention: page.due.retention
        }
    }
}
