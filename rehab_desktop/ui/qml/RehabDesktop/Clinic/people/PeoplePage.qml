pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import RehabDesktop
import RehabDesktop.Clinic

// Everybody, found as one types. The keyboard begins in the search; Down goes into the list, and
// letters typed there go on with the search.
FocusScope {
    id: page

    required property PeopleModel people
    readonly property PersonLineRow line: list.currentItem as PersonLineRow
    readonly property string person: page.line?.person ?? ""

    function openCurrent() {
        if (page.person !== "")
            page.people.openChart(page.person);
        else if (page.people.nobody !== "")
            page.people.goOn();
    }

    focus: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("People")
    Component.onCompleted: {
        page.people.look();
        head.begin(Qt.OtherFocusReason);
    }

    Shortcut {
        sequences: [StandardKey.Find]
        enabled: page.activeFocus
        onActivated: {
            list.positionViewAtBeginning();
            head.begin(Qt.ShortcutFocusReason);
        }
    }

    Shortcut {
        sequences: [StandardKey.Delete]
        autoRepeat: false
        enabled: list.activeFocus && page.person !== ""
        onActivated: page.people.archive(page.person)
    }

    ListView {
        id: list

        // How far a key goes; undefined for one that goes nowhere.
        function stepOf(key: int): var {
            const leaf = Math.max(1, Math.floor(list.height / (list.currentItem?.height ?? list.height)) - 1);
            return ({
                    [Qt.Key_Up]: -1,
                    [Qt.Key_Down]: 1,
                    [Qt.Key_PageUp]: -leaf,
                    [Qt.Key_PageDown]: leaf,
                    [Qt.Key_Home]: -list.count,
                    [Qt.Key_End]: list.count
                })[key];
        }

        function step(by: int) {
            if (by === -1 && list.currentIndex <= 0)
                head.begin(Qt.BacktabFocusReason);
            else
                list.currentIndex = Math.max(0, Math.min(list.count - 1, list.currentIndex + by));
            if (list.currentIndex === 0)
                list.positionViewAtBeginning();
        }

        objectName: "peopleList"
        anchors.fill: parent
        anchors.leftMargin: 40 * Theme.px
        anchors.rightMargin: 40 * Theme.px
        anchors.bottomMargin: foot.visible ? foot.height : 0
        bottomMargin: 34 * Theme.px
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 0 // a row that is half made when the list shrinks is lost track of
        activeFocusOnTab: true
        keyNavigationEnabled: false
        highlightMoveDuration: 0
        reuseItems: true
        model: page.people.rows
        Keys.onReturnPressed: event => event.isAutoRepeat || page.openCurrent()
        Keys.onEnterPressed: event => event.isAutoRepeat || page.openCurrent()
        Keys.onPressed: event => {
            const by = list.stepOf(event.key);
            const plain = (event.modifiers & ~(Qt.ShiftModifier | Qt.KeypadModifier)) === Qt.NoModifier;
            const letter = by === undefined && plain && /^[^\x00-\x20\x7f]+$/.test(event.text);
            event.accepted = by !== undefined || letter;
            if (by !== undefined)
                list.step(by);
            else if (letter)
                head.goOn(event.text);
        }
        onCountChanged: {
            if (list.count > 0 && list.currentIndex < 0)
                list.currentIndex = 0;
        }
        Accessible.role: Accessible.List
        Accessible.name: page.people.count

        // What lies here is beside the list: a list takes the keyboard from what is in it.
        header: Item {
            width: list.width
            height: head.height + 34 * Theme.px
        }

        delegate: PersonLineRow {
            required property int index

            width: list.width
            atTop: index === 0
            atEnd: index === list.count - 1
            current: ListView.isCurrentItem
            shown: ListView.isCurrentItem && list.activeFocus
            onClicked: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onDoubleClicked: page.people.openChart(person)
        }

        T.ScrollBar.vertical: bar
    }

    PeopleHead {
        id: head

        x: list.x
        y: (list.headerItem?.y ?? 0) - list.contentY + 34 * Theme.px
        width: list.width
        height: implicitHeight
        focus: true
        people: page.people
        // It gets its height when it has been painted once, and the list would stand below its head.
        onHeightChanged: {
            if (list.currentIndex <= 0)
                Qt.callLater(list.positionViewAtBeginning);
        }
        filled: list.count > 0
        onOpened: page.openCurrent()
        onWentDown: {
            if (list.count > 0)
                list.forceActiveFocus(Qt.TabFocusReason);
        }
        onSearched: {
            list.currentIndex = 0;
            list.positionViewAtBeginning();
        }
    }

    T.ScrollBar {
        id: bar

        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: list.bottom
        width: 8 * Theme.px
        visible: bar.size < 1
        policy: T.ScrollBar.AlwaysOn
        Accessible.ignored: true

        contentItem: Rectangle {
            implicitWidth: 6 * Theme.px
            radius: width / 2
            color: Theme.faint
            opacity: bar.active ? 0.8 : 0.45
        }
    }

    Foot {
        id: foot

        visible: list.count > 0
        height: row.implicitHeight + 24 * Theme.px

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.leftMargin: 40 * Theme.px
            anchors.rightMargin: 40 * Theme.px
            spacing: 10 * Theme.px

            PlainLabel {
                Layout.fillWidth: true
                text: page.line?.name ?? ""
                size: 20
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            PillButton {
                objectName: "archive"
                visible: page.people.mayEnter && page.people.filter !== "blocked"
                text: page.line?.archived ? qsTr("Back to the list") : qsTr("Archive")
                key: list.activeFocus ? qsTr("Del") : ""
                size: 17
                quiet: true
                onClicked: page.people.archive(page.person)
            }

            PillButton {
                objectName: "chart"
                text: qsTr("Chart")
                key: "↵"
                size: 17
                primary: true
                onClicked: page.people.openChart(page.person)
            }
        }
    }
}
