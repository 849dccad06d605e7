"""Switches the language of the running program: Qt's own words, ours, numbers and dates.

The order was found by trying: take the old translators away, set the locale, load Qt's and then ours, install
them; Qt then sends `LanguageChange` to every widget.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from office_desk.language import Language, TsBackend, matching_language, use_backend
from office_desk.ui.translator import TsTranslator

_LOCALES = {Language.EN: "en_GB", Language.RU: "ru_RU", Language.ZH: "zh_CN"}


def system_language() -> Language:
    """The language that the desktop asks for, or English."""
    return matching_language(QLocale.system().uiLanguages())


class Translation(QObject):
    """The language the program speaks.

    Signals:
        switched: it speaks another one now; widgets hear of it as `LanguageChange`.
    """

    switched = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._language = Language.EN
        self._installed: list[QTranslator] = []

    @property
    def language(self) -> str:
        """ "en", "ru" or "zh" at this moment."""
        return self._language.value

    def switch(self, setting: str) -> None:
        """Speak the language of the setting: "en", "ru", "zh", or "system" for the desktop's."""
        language = system_language() if setting == "system" else Language(setting)
        if self._installed and language is self._language:
            return
        self._language = language
        self.remove()
        QLocale.setDefault(QLocale(_LOCALES[language]))
        backend = TsBackend(language)
        use_backend(backend)
        self._installed = [translator for translator in (self._of_qt(), TsTranslator(backend, self)) if translator]
        for translator in self._installed:
            self._app.installTranslator(translator)
        self.switched.emit()

    def remove(self) -> None:
        """Take the translators away, which leaves the program in English."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        use_backend(TsBackend(Language.EN))

    def _of_qt(self) -> QTranslator | None:
        """Qt's own words; it speaks English without any."""
        if self._language is Language.EN:
            return None
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        translator.load(QLocale(_LOCALES[self._language]), "qtbase", "_", folder)
        return translator
