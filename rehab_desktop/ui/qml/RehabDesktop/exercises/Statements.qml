pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Sentences under a heading, each with what it rests on where that was asked for.
Section {
    id: section

    property alias model: lines.model
    property bool why: false

    visible: lines.count > 0

    Repeater {
        id: lines

        Bullet {
            id: line

            required property string basis

            Layout.fillWidth: true
            tone: section.tone
            detail: section.why ? line.basis : ""
        }
    }
}
