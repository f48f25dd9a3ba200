"""Tables declared as classes, on SQLAlchemy's Core alone.

The archive reads and writes rows, never objects. Importing and configuring the ORM for its declarations took a tenth of
a second of every start, which is why they are taken from the classes here.
"""

from __future__ import annotations

from typing import Any, ClassVar

from sqlalchemy import Column, MetaData, Table


def column(*arguments: Any, nullable: bool = False, **options: Any) -> Any:
    """A column as `sqlalchemy.Column`, never null unless said so; it is named as the attribute it is given to."""
    return Column(*arguments, nullable=nullable, **options)


class Declared:
    """A class whose columns are those of the table `__tablename__`. It stands in statements for its table.

    `__table_args__` are constraints and indexes, at the end perhaps a dictionary of the table's options.
    """

    metadata: ClassVar[MetaData]
    __table__: ClassVar[Table]
    __tablename__: ClassVar[str]
    __table_args__: ClassVar[tuple[Any, ...]] = ()

    def __init_subclass__(cls) -> None:
        """Makes the table."""
        if "__tablename__" not in vars(cls):
            return
        columns = [(name, value) for name, value in vars(cls).items() if isinstance(value, Column)]
        for name, one in columns:
            one.name = one.key = name
        arguments = cls.__table_args__
        options = arguments[-1] if arguments and isinstance(arguments[-1], dict) else {}
        others = [one for one in arguments if one is not options]
        cls.__table__ = Table(cls.__tablename__, cls.metadata, *(one for _, one in columns), *others, **options)

    @classmethod
    def __clause_element__(cls) -> Table:
        """SQLAlchemy: what the class means in a statement."""
        return cls.__table__
