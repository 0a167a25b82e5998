"""A new plant: typed or pasted in four steps, or taken from tables."""

from jitdesk.ui.new_plant.dialog import NewPlantDialog
from jitdesk.ui.new_plant.name_page import documents_folder

__all__ = ["NewPlantDialog", "documents_folder"]
