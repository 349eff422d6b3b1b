pragma ComponentBehavior: Bound

import QtQuick
import RehabDesktop
import RehabDesktop.Clinic

// The question that stands on the patient's display: they can answer it here as there.
Item {
    id: face

    required property AskedModel asked

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 96 * Theme.px, 900 * Theme.px)
        spacing: 14 * Theme.px

        PlainLabel {
            width: parent.width
            text: face.asked.text
            size: 36
            display: true
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            announced: true
        }

        PlainLabel {
            width: parent.width
            text: face.asked.typed === "" ? "–" : face.asked.typed
            size: 90
            growing: 0
            display: true
            tabular: true
            horizontalAlignment: Text.AlignHCenter
        }

        PlainLabel {
            width: parent.width
            text: face.asked.value < face.asked.lowest ? qsTr("Type a number, %1 to %2").arg(face.asked.lowest).arg(face.asked.highest) : qsTr("Enter, if %1 is right").arg(face.asked.typed)
            size: 22
            horizontalAlignment: Text.AlignHCenter
            color: Theme.softStrong
            wrapMode: Text.Wrap
        }
    }
}
