"""Run the command line with ``python -m neuroflare``."""

from neuroflare.cli.main import main

if __name__ == "__main__":
    main()
