"""Starts Accord: sets it up on the first start, then does what the words on the command line ask for."""

import os
import sys

if sys.version_info < (3, 7):
    sys.exit("accord: Python 3.11 to 3.14 is needed and this is %d.%d; start it with a newer one, such as: "
             "python3.11 main.py" % sys.version_info[:2])

if __name__ == "__main__":
    root = os.path.dirname(os.path.realpath(__file__))
    if root not in sys.path:
        sys.path.insert(0, root)
    from annotator import bootstrap

    bootstrap.run(root)
    from annotator.cli import main

    sys.exit(main())
