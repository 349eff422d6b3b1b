pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import RehabDesktop

PageArea {
    id: page

    required property RoutinesModel routines
    required property ImportModel importing

    heading: qsTr("Routines")
    actions: ImportButton {
        importing: page.importing
    }
}
