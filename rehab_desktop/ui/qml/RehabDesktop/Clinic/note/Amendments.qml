pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop
import RehabDesktop.Clinic

// What was added to a signed note, below it and in the order of time.
ColumnLayout {
    id: list

    required property AmendmentsModel amendments

    spacing: 14 * Theme.px

    Repeater {
        model: list.amendments.rows

        Section {
            id: one

            required property string title
            required property string reason
            required property string text
            required property bool withdraws

            heading: one.title
            glyph: one.withdraws ? "circle-slash" : "pencil"
            tone: one.withdraws ? Theme.stopStrong : Theme.ink

            Copyable {
                Layout.fillWidth: true
                visible: one.text !== ""
                text: one.text
                ink: Theme.ink
            }

            PlainLabel {
                Layout.fillWidth: true
                text: one.reason
                color: Theme.softStrong
                wrapMode: Text.Wrap
            }
        }
    }
}
