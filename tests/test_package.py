"""The wheel works where there is no checkout: its resources are inside and its command draws a page."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

pytestmark = pytest.mark.package

_CHECKOUT = Path(__file__).resolve().parent.parent
_LANGUAGES = ("en", "ru", "zh")


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built through the source archive as an installation from source would do it."""
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(_CHECKOUT)]
    outcome = subprocess.run(command, capture_output=True, encoding="utf-8")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="session")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the commands in a clean environment that holds the wheel.

    The 350 MB that it depends on are lent by the environment of this run. They are lent as a plain path and not as
    a site folder, so that its .pth files are not read, and with them the editable installation of the checkout.
    """
    folder = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    scripts, packages = (
        Path(sysconfig.get_path(name, "venv", {"base": str(folder), "platbase": str(folder)}))
        for name in ("scripts", "purelib")
    )
    python = scripts / ("python.exe" if os.name == "nt" else "python")
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "--no-deps", "--no-index"]
    subprocess.run([*command, "--quiet", str(wheel)], check=True)
    lent = {sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}
    (packages / "lent.pth").write_text("\n".join(sorted(lent)) + "\n", encoding="utf-8")
    return scripts


def run(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed command in a folder of its own, with nothing of the checkout in its environment."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = {**kept, "OFFICE_DESK_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [str(installed / "office-desk"), *arguments]
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", timeout=120)


def test_the_wheel_carries_every_resource_of_the_checkout(wheel: Path) -> None:
    resources = [path for path in (_CHECKOUT / "resources").rglob("*") if path.is_file()]
    expected = {f"office_desk/{path.relative_to(_CHECKOUT).as_posix()}" for path in resources}
    with zipfile.ZipFile(wheel) as archive:
        inside = set(archive.namelist())
    assert expected - inside == set()
    for pattern in ("icons/", "fonts/", "sample/"):
        assert any(name.startswith(f"office_desk/resources/{pattern}") for name in inside), pattern
    assert {f"office_desk/resources/translations/office_desk_{tag}.ts" for tag in _LANGUAGES} <= inside
    assert "office_desk/py.typed" in inside


def test_the_wheel_holds_nothing_but_the_program(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    roots = {name.split("/")[0] for name in names}
    assert len(roots) == 2
    assert "office_desk" in roots
    assert [name for name in names if "__pycache__" in name or name.endswith((".pyc", ".qm"))] == []


def test_the_installed_program_is_the_one_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    python = installed / ("python.exe" if os.name == "nt" else "python")
    code = "import office_desk; print(office_desk.__file__)"
    outcome = subprocess.run([str(python), "-c", code], cwd=tmp_path, check=True, capture_output=True, encoding="utf-8")
    assert Path(outcome.stdout.strip()).is_relative_to(installed.parent)


def test_the_installed_program_draws_the_people_of_the_sample_office(installed: Path, tmp_path: Path) -> None:
    outcome = run(installed, tmp_path, "--demo", "screenshot", "people", "out.png")
    assert outcome.returncode == 0, outcome.stderr
    picture = QImage(str(tmp_path / "out.png"))
    assert picture.width() >= 800
    assert picture.height() >= 500
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)}
    # A blank or half-drawn window has a handful; smoothed text and icons have many more.
    assert len(colors) > 100


def test_the_installed_program_finds_a_sample_partner_without_a_display(installed: Path, tmp_path: Path) -> None:
    outcome = run(installed, tmp_path, "--demo", "list", "partners", "--json")
    assert outcome.returncode == 0, outcome.stderr
    assert '"id"' in outcome.stdout
