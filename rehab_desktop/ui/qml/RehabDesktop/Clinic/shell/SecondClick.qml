pragma ComponentBehavior: Bound

import QtQuick

// The other half of a double click does nothing on what its first half has brought up: it would pause
// the session that was begun with it, or open the chart under Park.
MouseArea {
    id: half

    required property string up // what there is to click on, by any name
    property bool built: false

    anchors.fill: parent
    visible: hasty.running
    acceptedButtons: Qt.AllButtons
    Component.onCompleted: half.built = true
    onUpChanged: {
        if (half.built)
            hasty.restart();
    }

    Timer {
        id: hasty

        interval: Application.styleHints.mouseDoubleClickInterval
    }
}
