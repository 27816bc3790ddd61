# SPDX-License-Identifier: Apache-2.0
"""A sentence of a question to a ministry, half Unicode and half Bijoy: where is it Bijoy, and what does it say?"""
import karjo

question = "শিল্প মন্ত্রী eZ©gv‡b gqgbwmsn wRjvq"
for run in karjo.detect_bijoy(question):
    print(f"{run.answer}: {question.encode()[run.offset:run.offset + run.length].decode()}")
print(karjo.from_bijoy_runs(question))

# Prints:
#   bijoy: eZ©gv‡b gqgbwmsn wRjvq
#   শিল্প মন্ত্রী বর্তমানে ময়মনসিংহ জিলায়
