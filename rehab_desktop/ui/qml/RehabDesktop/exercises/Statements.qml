pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

// Sentences under a heading, each with what it rests on.
Section {
    id: section

    property alias model: lines.model

    visible: lines.count > 0

    Repeater {
        id: lines

        Bullet {
            id: line

            required property string basis

            Layout.fillWidth: true
            tone: section.tone
            detail: line.basis
        }
    }
}
